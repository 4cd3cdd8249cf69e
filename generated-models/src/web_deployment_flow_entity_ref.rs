// @generated from the schema "WebDeploymentFlowEntityRef"; changes made here are lost at the next generation

/// The schema `WebDeploymentFlowEntityRef`.
#[repr(C)]
pub struct WebDeploymentFlowEntityRef {
    /// `id`: `string`, required.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `selfUri`: `string (uri)`.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// `flowDescription`: `string`.
    #[doc(alias = "flowDescription")]
    pub flow_description: ::std::option::Option<::std::string::String>,
    /// `publishVersion`: `FlowVersion`.
    #[doc(alias = "publishVersion")]
    pub publish_version: ::std::option::Option<::std::boxed::Box<crate::FlowVersion>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WebDeploymentFlowEntityRef "WebDeploymentFlowEntityRef" 5 {
    (
        id: ::std::string::String = "id" 1 with_id,
        name: ::std::string::String = "name" 0 with_name,
        self_uri: ::std::string::String = "selfUri" 0 with_self_uri,
        flow_description: ::std::string::String = "flowDescription" 0 with_flow_description,
        publish_version: ::std::boxed::Box<crate::FlowVersion> = "publishVersion" 0 with_publish_version,
    )
});
