// @generated from the schema "V2MobiusAlertsTopicAddressableEntityRef"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `V2MobiusAlertsTopicAddressableEntityRef`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct V2MobiusAlertsTopicAddressableEntityRef {
    /// `id`: `string`.
    pub id: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(V2MobiusAlertsTopicAddressableEntityRef "V2MobiusAlertsTopicAddressableEntityRef" 1 {
    (
        id: String = "id" with_id,
    )
});
