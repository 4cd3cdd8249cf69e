// @generated from the schema "V2MobiusAlertsTopicAddressableEntityRef"; changes made here are lost at the next generation

/// The schema `V2MobiusAlertsTopicAddressableEntityRef`.
#[repr(C)]
pub struct V2MobiusAlertsTopicAddressableEntityRef {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(V2MobiusAlertsTopicAddressableEntityRef "V2MobiusAlertsTopicAddressableEntityRef" 1 {
    (
        id: ::std::string::String = "id" 0 with_id,
    )
});
