// @generated from the schema "TopicsEntityListing"; changes made here are lost at the next generation

/// The schema `TopicsEntityListing`.
#[repr(C)]
pub struct TopicsEntityListing {
    /// `entities`: `array of ListedTopic`.
    pub entities: ::std::option::Option<::std::vec::Vec<crate::ListedTopic>>,
    /// `pageSize`: `integer (int32)`.
    #[doc(alias = "pageSize")]
    pub page_size: ::std::option::Option<i32>,
    /// `total`: `integer (int32)`.
    pub total: ::std::option::Option<i32>,
    /// `selfUri`: `string (uri)`.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// `nextUri`: `string (uri)`.
    #[doc(alias = "nextUri")]
    pub next_uri: ::std::option::Option<::std::string::String>,
    /// `pageCount`: `integer (int32)`.
    #[doc(alias = "pageCount")]
    pub page_count: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(TopicsEntityListing "TopicsEntityListing" 6 {
    (
        entities: ::std::vec::Vec<crate::ListedTopic> = "entities" 0 with_entities,
        page_size: i32 = "pageSize" 0 with_page_size,
        total: i32 = "total" 0 with_total,
        self_uri: ::std::string::String = "selfUri" 0 with_self_uri,
        next_uri: ::std::string::String = "nextUri" 0 with_next_uri,
        page_count: i32 = "pageCount" 0 with_page_count,
    )
});
