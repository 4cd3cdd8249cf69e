// @generated from the schema "QueryDivision"; changes made here are lost at the next generation

/// The schema `QueryDivision`. Any JSON value.
pub struct QueryDivision(pub serde_json::Value);

crate::runtime::any!(QueryDivision);
