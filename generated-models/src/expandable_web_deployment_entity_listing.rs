// @generated from the schema "ExpandableWebDeploymentEntityListing"; changes made here are lost at the next generation

/// The schema `ExpandableWebDeploymentEntityListing`.
#[repr(C)]
pub struct ExpandableWebDeploymentEntityListing {
    /// `entities`: `array of ExpandableWebDeployment`.
    pub entities: ::std::option::Option<::std::vec::Vec<crate::ExpandableWebDeployment>>,
    /// `nextUri`: `string (uri)`.
    #[doc(alias = "nextUri")]
    pub next_uri: ::std::option::Option<::std::string::String>,
    /// `selfUri`: `string (uri)`.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// `previousUri`: `string (uri)`.
    #[doc(alias = "previousUri")]
    pub previous_uri: ::std::option::Option<::std::string::String>,
    /// `total`: `integer (int64)`.
    pub total: ::std::option::Option<i64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ExpandableWebDeploymentEntityListing "ExpandableWebDeploymentEntityListing" 5 {
    (
        entities: ::std::vec::Vec<crate::ExpandableWebDeployment> = "entities" 0 with_entities,
        next_uri: ::std::string::String = "nextUri" 0 with_next_uri,
        self_uri: ::std::string::String = "selfUri" 0 with_self_uri,
        previous_uri: ::std::string::String = "previousUri" 0 with_previous_uri,
        total: i64 = "total" 0 with_total,
    )
});
