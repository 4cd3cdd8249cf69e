// @generated from the schema "TtsVoiceEntityListing"; changes made here are lost at the next generation

/// The schema `TtsVoiceEntityListing`.
pub struct TtsVoiceEntityListing {
    /// `entities`: `array of TtsVoiceEntity`.
    pub entities: ::std::option::Option<::std::vec::Vec<crate::TtsVoiceEntity>>,
    /// `pageSize`: `integer (int32)`.
    #[doc(alias = "pageSize")]
    pub page_size: ::std::option::Option<i32>,
    /// `pageNumber`: `integer (int32)`.
    #[doc(alias = "pageNumber")]
    pub page_number: ::std::option::Option<i32>,
    /// `total`: `integer (int64)`.
    pub total: ::std::option::Option<i64>,
    /// `firstUri`: `string (uri)`.
    #[doc(alias = "firstUri")]
    pub first_uri: ::std::option::Option<::std::string::String>,
    /// `lastUri`: `string (uri)`.
    #[doc(alias = "lastUri")]
    pub last_uri: ::std::option::Option<::std::string::String>,
    /// `selfUri`: `string (uri)`.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// `nextUri`: `string (uri)`.
    #[doc(alias = "nextUri")]
    pub next_uri: ::std::option::Option<::std::string::String>,
    /// `previousUri`: `string (uri)`.
    #[doc(alias = "previousUri")]
    pub previous_uri: ::std::option::Option<::std::string::String>,
    /// `pageCount`: `integer (int32)`.
    #[doc(alias = "pageCount")]
    pub page_count: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for TtsVoiceEntityListing {
    const EMPTY: Self = Self {
        entities: ::std::option::Option::None,
        page_size: ::std::option::Option::None,
        page_number: ::std::option::Option::None,
        total: ::std::option::Option::None,
        first_uri: ::std::option::Option::None,
        last_uri: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        next_uri: ::std::option::Option::None,
        previous_uri: ::std::option::Option::None,
        page_count: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &TtsVoiceEntityListing = &<TtsVoiceEntityListing as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "TtsVoiceEntityListing",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("entities", "entities", 0),
            ("pageSize", "page_size", 0),
            ("pageNumber", "page_number", 0),
            ("total", "total", 0),
            ("firstUri", "first_uri", 0),
            ("lastUri", "last_uri", 0),
            ("selfUri", "self_uri", 0),
            ("nextUri", "next_uri", 0),
            ("previousUri", "previous_uri", 0),
            ("pageCount", "page_count", 0),
        ],
        fields: &[
            &E.entities,
            &E.page_size,
            &E.page_number,
            &E.total,
            &E.first_uri,
            &E.last_uri,
            &E.self_uri,
            &E.next_uri,
            &E.previous_uri,
            &E.page_count,
        ],
    }
};

crate::runtime::model!(TtsVoiceEntityListing);

crate::runtime::setters!(TtsVoiceEntityListing {
    with_entities: entities: ::std::vec::Vec<crate::TtsVoiceEntity>,
    with_page_size: page_size: i32,
    with_page_number: page_number: i32,
    with_total: total: i64,
    with_first_uri: first_uri: ::std::string::String,
    with_last_uri: last_uri: ::std::string::String,
    with_self_uri: self_uri: ::std::string::String,
    with_next_uri: next_uri: ::std::string::String,
    with_previous_uri: previous_uri: ::std::string::String,
    with_page_count: page_count: i32,
});
