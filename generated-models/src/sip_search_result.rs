// @generated from the schema "SipSearchResult"; changes made here are lost at the next generation

/// The schema `SipSearchResult`.
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

impl crate::runtime::Model for SipSearchResult {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        status: ::std::option::Option::None,
        sid: ::std::option::Option::None,
        auth: ::std::option::Option::None,
        message: ::std::option::Option::None,
        data: ::std::option::Option::None,
        count: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &SipSearchResult = &<SipSearchResult as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "SipSearchResult",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("status", "status", 0),
            ("sid", "sid", 0),
            ("auth", "auth", 0),
            ("message", "message", 0),
            ("data", "data", 0),
            ("count", "count", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.status,
            &E.sid,
            &E.auth,
            &E.message,
            &E.data,
            &E.count,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(SipSearchResult);

crate::runtime::setters!(SipSearchResult {
    with_id: id: ::std::string::String,
    with_status: status: i32,
    with_sid: sid: ::std::string::String,
    with_auth: auth: ::std::string::String,
    with_message: message: ::std::string::String,
    with_data: data: ::std::vec::Vec<crate::HomerRecord>,
    with_count: count: i32,
    with_self_uri: self_uri: ::std::string::String,
});
