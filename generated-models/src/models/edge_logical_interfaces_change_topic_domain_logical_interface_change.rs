// @generated from the schema "EdgeLogicalInterfacesChangeTopicDomainLogicalInterfaceChange"; changes made here are lost at the next generation

use crate::EdgeLogicalInterfacesChangeTopicErrorInfo;
use crate::runtime::Extra;

/// The schema `EdgeLogicalInterfacesChangeTopicDomainLogicalInterfaceChange`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct EdgeLogicalInterfacesChangeTopicDomainLogicalInterfaceChange {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `errorInfo`: `EdgeLogicalInterfacesChangeTopicErrorInfo`.
    #[doc(alias = "errorInfo")]
    pub error_info: Option<Box<EdgeLogicalInterfacesChangeTopicErrorInfo>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(EdgeLogicalInterfacesChangeTopicDomainLogicalInterfaceChange "EdgeLogicalInterfacesChangeTopicDomainLogicalInterfaceChange" 2 {
    (
        id: String = "id" with_id,
        error_info: Box<EdgeLogicalInterfacesChangeTopicErrorInfo> = "errorInfo" with_error_info,
    )
});
