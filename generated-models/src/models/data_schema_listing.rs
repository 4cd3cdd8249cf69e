// @generated from the schema "DataSchemaListing"; changes made here are lost at the next generation

use crate::DataSchema;
use crate::runtime::Extra;

/// The schema `DataSchemaListing`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DataSchemaListing {
    /// `total`: `integer (int64)`.
    pub total: Option<i64>,
    /// `entities`: `array of DataSchema`.
    pub entities: Option<Vec<DataSchema>>,
    /// `selfUri`: `string (uri)`.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DataSchemaListing "DataSchemaListing" 3 {
    (
        total: i64 = "total" with_total,
        entities: Vec<DataSchema> = "entities" with_entities,
        self_uri: String = "selfUri" with_self_uri,
    )
});
