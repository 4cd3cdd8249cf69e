// @generated from the schema "WidgetClientConfig"; changes made here are lost at the next generation

use crate::{WidgetClientConfigV1, WidgetClientConfigV1Http};
use crate::runtime::Extra;

/// The schema `WidgetClientConfig`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WidgetClientConfig {
    /// `v1`: `WidgetClientConfigV1`.
    pub v1: Option<Box<WidgetClientConfigV1>>,
    /// `v2`: `object`.
    pub v2: Option<serde_json::Value>,
    /// `v1-http`: `WidgetClientConfigV1Http`.
    #[doc(alias = "v1-http")]
    pub v1_http: Option<Box<WidgetClientConfigV1Http>>,
    /// `third-party`: `object`.
    #[doc(alias = "third-party")]
    pub third_party: Option<serde_json::Value>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WidgetClientConfig "WidgetClientConfig" 4 {
    (
        v1: Box<WidgetClientConfigV1> = "v1" with_v1,
        v2: serde_json::Value = "v2" with_v2,
        v1_http: Box<WidgetClientConfigV1Http> = "v1-http" with_v1_http,
        third_party: serde_json::Value = "third-party" with_third_party,
    )
});
