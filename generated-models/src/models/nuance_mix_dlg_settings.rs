// @generated from the schema "NuanceMixDlgSettings"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::runtime::Extra;

/// The schema `NuanceMixDlgSettings`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct NuanceMixDlgSettings {
    /// `channelId`: `string`.
    #[doc(alias = "channelId")]
    pub channel_id: Option<String>,
    /// `inputParameters`: `map of object`.
    #[doc(alias = "inputParameters")]
    pub input_parameters: Option<BTreeMap<String, serde_json::Value>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(NuanceMixDlgSettings "NuanceMixDlgSettings" 2 {
    (
        channel_id: String = "channelId" with_channel_id,
        input_parameters: BTreeMap<String, serde_json::Value> = "inputParameters" with_input_parameters,
    )
});
