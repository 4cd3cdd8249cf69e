// @generated from the schema "QueueMemberEntityListing"; changes made here are lost at the next generation

/// The schema `QueueMemberEntityListing`.
#[repr(C)]
pub struct QueueMemberEntityListing {
    /// `entities`: `array of QueueMember`.
    pub entities: ::std::option::Option<::std::vec::Vec<crate::QueueMember>>,
    /// `pageNumber`: `integer (int32)`.
    #[doc(alias = "pageNumber")]
    pub page_number: ::std::option::Option<i32>,
    /// `pageSize`: `integer (int32)`.
    #[doc(alias = "pageSize")]
    pub page_size: ::std::option::Option<i32>,
    /// `firstUri`: `string (uri)`.
    #[doc(alias = "firstUri")]
    pub first_uri: ::std::option::Option<::std::string::String>,
    /// `selfUri`: `string (uri)`.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// `nextUri`: `string (uri)`.
    #[doc(alias = "nextUri")]
    pub next_uri: ::std::option::Option<::std::string::String>,
    /// `previousUri`: `string (uri)`.
    #[doc(alias = "previousUri")]
    pub previous_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(QueueMemberEntityListing "QueueMemberEntityListing" 7 {
    (
        entities: ::std::vec::Vec<crate::QueueMember> = "entities" 0 with_entities,
        page_number: i32 = "pageNumber" 0 with_page_number,
        page_size: i32 = "pageSize" 0 with_page_size,
        first_uri: ::std::string::String = "firstUri" 0 with_first_uri,
        self_uri: ::std::string::String = "selfUri" 0 with_self_uri,
        next_uri: ::std::string::String = "nextUri" 0 with_next_uri,
        previous_uri: ::std::string::String = "previousUri" 0 with_previous_uri,
    )
});
