// @generated from the schema "GetTemplatesResponse"; changes made here are lost at the next generation

use crate::ObjectiveTemplate;
use crate::runtime::Extra;

/// The schema `GetTemplatesResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct GetTemplatesResponse {
    /// `total`: `integer (int64)`.
    pub total: Option<i64>,
    /// `entities`: `array of ObjectiveTemplate`.
    pub entities: Option<Vec<ObjectiveTemplate>>,
    /// `selfUri`: `string (uri)`.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(GetTemplatesResponse "GetTemplatesResponse" 3 {
    (
        total: i64 = "total" with_total,
        entities: Vec<ObjectiveTemplate> = "entities" with_entities,
        self_uri: String = "selfUri" with_self_uri,
    )
});
