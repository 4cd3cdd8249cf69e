// @generated from the schema "WebChatDeploymentEntityListing"; changes made here are lost at the next generation

/// The schema `WebChatDeploymentEntityListing`.
#[repr(C)]
pub struct WebChatDeploymentEntityListing {
    /// `total`: `integer (int64)`.
    pub total: ::std::option::Option<i64>,
    /// `entities`: `array of WebChatDeployment`.
    pub entities: ::std::option::Option<::std::vec::Vec<crate::WebChatDeployment>>,
    /// `selfUri`: `string (uri)`.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WebChatDeploymentEntityListing "WebChatDeploymentEntityListing" 3 {
    (
        total: i64 = "total" 0 with_total,
        entities: ::std::vec::Vec<crate::WebChatDeployment> = "entities" 0 with_entities,
        self_uri: ::std::string::String = "selfUri" 0 with_self_uri,
    )
});
