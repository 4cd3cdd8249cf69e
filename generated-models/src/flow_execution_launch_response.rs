// @generated from the schema "FlowExecutionLaunchResponse"; changes made here are lost at the next generation

/// The schema `FlowExecutionLaunchResponse`.
#[repr(C)]
pub struct FlowExecutionLaunchResponse {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `flowVersion`: `DomainEntityRef`.
    #[doc(alias = "flowVersion")]
    pub flow_version: ::std::option::Option<::std::boxed::Box<crate::DomainEntityRef>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(FlowExecutionLaunchResponse "FlowExecutionLaunchResponse" 4 {
    (
        id: ::std::string::String = "id" 0 with_id,
        name: ::std::string::String = "name" 0 with_name,
        flow_version: ::std::boxed::Box<crate::DomainEntityRef> = "flowVersion" 0 with_flow_version,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});
