// @generated from the schema "NuanceMixDlgSettings"; changes made here are lost at the next generation

/// The schema `NuanceMixDlgSettings`.
#[repr(C)]
pub struct NuanceMixDlgSettings {
    /// `channelId`: `string`.
    #[doc(alias = "channelId")]
    pub channel_id: ::std::option::Option<::std::string::String>,
    /// `inputParameters`: `map of object`.
    #[doc(alias = "inputParameters")]
    pub input_parameters: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(NuanceMixDlgSettings "NuanceMixDlgSettings" 2 {
    (
        channel_id: ::std::string::String = "channelId" 0 with_channel_id,
        input_parameters: ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value> = "inputParameters" 0 with_input_parameters,
    )
});
