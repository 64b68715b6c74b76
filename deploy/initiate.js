// For mongosh: initiates the replica set, unless it is initiated already.
const set = {
  "_id": "rs0",
  "members": [
    {"_id": 0, "host": "db1:27017"},
    {"_id": 1, "host": "db2:27017"},
    {"_id": 2, "host": "db3:27017"}
  ]
};

try {
  rs.initiate(set);
} catch (error) {
  if (error.codeName !== "AlreadyInitialized") throw error;
}
