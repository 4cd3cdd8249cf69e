// @generated from the schema "FlowExecutionLaunchResponse"; changes made here are lost at the next generation

use crate::DomainEntityRef;
use crate::runtime::Extra;

/// The schema `FlowExecutionLaunchResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct FlowExecutionLaunchResponse {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `flowVersion`: `DomainEntityRef`.
    #[doc(alias = "flowVersion")]
    pub flow_version: Option<Box<DomainEntityRef>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(FlowExecutionLaunchResponse "FlowExecutionLaunchResponse" 4 {
    (
        id: String = "id" with_id,
        name: String = "name" with_name,
        flow_version: Box<DomainEntityRef> = "flowVersion" with_flow_version,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
