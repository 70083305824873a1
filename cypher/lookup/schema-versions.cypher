// The schema files that were applied.
MATCH (schema:`__BackchannelSchema`)
RETURN schema.version AS version
ORDER BY version
