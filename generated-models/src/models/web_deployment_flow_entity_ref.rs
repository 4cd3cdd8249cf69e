// @generated from the schema "WebDeploymentFlowEntityRef"; changes made here are lost at the next generation

use crate::FlowVersion;
use crate::runtime::Extra;

/// The schema `WebDeploymentFlowEntityRef`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WebDeploymentFlowEntityRef {
    /// `id`: `string`, required.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `selfUri`: `string (uri)`.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// `flowDescription`: `string`.
    #[doc(alias = "flowDescription")]
    pub flow_description: Option<String>,
    /// `publishVersion`: `FlowVersion`.
    #[doc(alias = "publishVersion")]
    pub publish_version: Option<Box<FlowVersion>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WebDeploymentFlowEntityRef "WebDeploymentFlowEntityRef" 5 {
    (
        id: String = "id" with_id required,
        name: String = "name" with_name,
        self_uri: String = "selfUri" with_self_uri,
        flow_description: String = "flowDescription" with_flow_description,
        publish_version: Box<FlowVersion> = "publishVersion" with_publish_version,
    )
});
