// @generated from the schema "MessagingSettingDefaultRequest"; changes made here are lost at the next generation

/// The schema `MessagingSettingDefaultRequest`.
pub struct MessagingSettingDefaultRequest {
    /// `settingId`: `string`, required.
    #[doc(alias = "settingId")]
    pub setting_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for MessagingSettingDefaultRequest {
    const EMPTY: Self = Self {
        setting_id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &MessagingSettingDefaultRequest = &<MessagingSettingDefaultRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "MessagingSettingDefaultRequest",
        empty: E,
        extra: &E.extra,
        properties: &[("settingId", "setting_id", 1)],
        fields: &[&E.setting_id],
    }
};

crate::runtime::model!(MessagingSettingDefaultRequest);

crate::runtime::setters!(MessagingSettingDefaultRequest {
    with_setting_id: setting_id: ::std::string::String,
});
