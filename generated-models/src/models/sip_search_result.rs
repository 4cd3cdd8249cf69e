// @generated from the schema "SipSearchResult"; changes made here are lost at the next generation

use crate::HomerRecord;
use crate::runtime::Extra;

/// The schema `SipSearchResult`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SipSearchResult {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `status`: `integer (int32)`.
    pub status: Option<i32>,
    /// `sid`: `string`.
    pub sid: Option<String>,
    /// `auth`: `string`.
    pub auth: Option<String>,
    /// `message`: `string`.
    pub message: Option<String>,
    /// `data`: `array of HomerRecord`.
    pub data: Option<Vec<HomerRecord>>,
    /// `count`: `integer (int32)`.
    pub count: Option<i32>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(SipSearchResult "SipSearchResult" 8 {
    (
        id: String = "id" with_id read_only,
        status: i32 = "status" with_status,
        sid: String = "sid" with_sid,
        auth: String = "auth" with_auth,
        message: String = "message" with_message,
        data: Vec<HomerRecord> = "data" with_data,
        count: i32 = "count" with_count,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
