// @generated from the schema "SurveyFormEntityListing"; changes made here are lost at the next generation

use crate::SurveyForm;
use crate::runtime::Extra;

/// The schema `SurveyFormEntityListing`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SurveyFormEntityListing {
    /// `entities`: `array of SurveyForm`.
    pub entities: Option<Vec<SurveyForm>>,
    /// `pageSize`: `integer (int32)`.
    #[doc(alias = "pageSize")]
    pub page_size: Option<i32>,
    /// `pageNumber`: `integer (int32)`.
    #[doc(alias = "pageNumber")]
    pub page_number: Option<i32>,
    /// `total`: `integer (int64)`.
    pub total: Option<i64>,
    /// `firstUri`: `string (uri)`.
    #[doc(alias = "firstUri")]
    pub first_uri: Option<String>,
    /// `lastUri`: `string (uri)`.
    #[doc(alias = "lastUri")]
    pub last_uri: Option<String>,
    /// `selfUri`: `string (uri)`.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// `nextUri`: `string (uri)`.
    #[doc(alias = "nextUri")]
    pub next_uri: Option<String>,
    /// `previousUri`: `string (uri)`.
    #[doc(alias = "previousUri")]
    pub previous_uri: Option<String>,
    /// `pageCount`: `integer (int32)`.
    #[doc(alias = "pageCount")]
    pub page_count: Option<i32>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(SurveyFormEntityListing "SurveyFormEntityListing" 10 {
    (
        entities: Vec<SurveyForm> = "entities" with_entities,
        page_size: i32 = "pageSize" with_page_size,
        page_number: i32 = "pageNumber" with_page_number,
        total: i64 = "total" with_total,
        first_uri: String = "firstUri" with_first_uri,
        last_uri: String = "lastUri" with_last_uri,
        self_uri: String = "selfUri" with_self_uri,
        next_uri: String = "nextUri" with_next_uri,
        previous_uri: String = "previousUri" with_previous_uri,
        page_count: i32 = "pageCount" with_page_count,
    )
});
