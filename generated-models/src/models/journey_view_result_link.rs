// @generated from the schema "JourneyViewResultLink"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `JourneyViewResultLink`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct JourneyViewResultLink {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `connectionCount`: `integer (int32)`, read-only.
    #[doc(alias = "connectionCount")]
    pub connection_count: Option<i32>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(JourneyViewResultLink "JourneyViewResultLink" 3 {
    (
        id: String = "id" with_id read_only,
        connection_count: i32 = "connectionCount" with_connection_count read_only,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
