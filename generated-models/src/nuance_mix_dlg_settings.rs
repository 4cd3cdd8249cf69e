// @generated from the schema "NuanceMixDlgSettings"; changes made here are lost at the next generation

/// The schema `NuanceMixDlgSettings`.
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

impl crate::runtime::Model for NuanceMixDlgSettings {
    const EMPTY: Self = Self {
        channel_id: ::std::option::Option::None,
        input_parameters: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &NuanceMixDlgSettings = &<NuanceMixDlgSettings as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "NuanceMixDlgSettings",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("channelId", "channel_id", 0),
            ("inputParameters", "input_parameters", 0),
        ],
        fields: &[&E.channel_id, &E.input_parameters],
    }
};

crate::runtime::model!(NuanceMixDlgSettings);

crate::runtime::setters!(NuanceMixDlgSettings {
    with_channel_id: channel_id: ::std::string::String,
    with_input_parameters: input_parameters: ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
});
