// @generated from the schema "SipSearchResult"; changes made here are lost at the next generation

/// The schema `SipSearchResult`.
#[repr(C)]
pub struct SipSearchResult {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `status`: `integer (int32)`.
    pub status: ::std::option::Option<i32>,
    /// `sid`: `string`.
    pub sid: ::std::option::Option<::std::string::String>,
    /// `auth`: `string`.
    pub auth: ::std::option::Option<::std::string::String>,
    /// `message`: `string`.
    pub message: ::std::option::Option<::std::string::String>,
    /// `data`: `array of HomerRecord`.
    pub data: ::std::option::Option<::std::vec::Vec<crate::HomerRecord>>,
    /// `count`: `integer (int32)`.
    pub count: ::std::option::Option<i32>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(SipSearchResult "SipSearchResult" 8 {
    (
        id: ::std::string::String = "id" 2 with_id,
        status: i32 = "status" 0 with_status,
        sid: ::std::string::String = "sid" 0 with_sid,
        auth: ::std::string::String = "auth" 0 with_auth,
        message: ::std::string::String = "message" 0 with_message,
        data: ::std::vec::Vec<crate::HomerRecord> = "data" 0 with_data,
        count: i32 = "count" 0 with_count,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});
