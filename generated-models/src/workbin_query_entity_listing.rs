// @generated from the schema "WorkbinQueryEntityListing"; changes made here are lost at the next generation

/// The schema `WorkbinQueryEntityListing`.
#[repr(C)]
pub struct WorkbinQueryEntityListing {
    /// `entities`: `array of Workbin`.
    pub entities: ::std::option::Option<::std::vec::Vec<crate::Workbin>>,
    /// `nextUri`: `string (uri)`.
    #[doc(alias = "nextUri")]
    pub next_uri: ::std::option::Option<::std::string::String>,
    /// `selfUri`: `string (uri)`.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// `previousUri`: `string (uri)`.
    #[doc(alias = "previousUri")]
    pub previous_uri: ::std::option::Option<::std::string::String>,
    /// `after`: `string`.
    pub after: ::std::option::Option<::std::string::String>,
    /// `count`: `integer (int32)`.
    pub count: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WorkbinQueryEntityListing "WorkbinQueryEntityListing" 6 {
    (
        entities: ::std::vec::Vec<crate::Workbin> = "entities" 0 with_entities,
        next_uri: ::std::string::String = "nextUri" 0 with_next_uri,
        self_uri: ::std::string::String = "selfUri" 0 with_self_uri,
        previous_uri: ::std::string::String = "previousUri" 0 with_previous_uri,
        after: ::std::string::String = "after" 0 with_after,
        count: i32 = "count" 0 with_count,
    )
});
