// @generated from the schema "SetContentTemplateActionSettings"; changes made here are lost at the next generation

/// The schema `SetContentTemplateActionSettings`.
pub struct SetContentTemplateActionSettings {
    /// `smsContentTemplateId`: `string`, required.
    #[doc(alias = "smsContentTemplateId")]
    pub sms_content_template_id: ::std::option::Option<::std::string::String>,
    /// `emailContentTemplateId`: `string`, required.
    #[doc(alias = "emailContentTemplateId")]
    pub email_content_template_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for SetContentTemplateActionSettings {
    const EMPTY: Self = Self {
        sms_content_template_id: ::std::option::Option::None,
        email_content_template_id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &SetContentTemplateActionSettings = &<SetContentTemplateActionSettings as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "SetContentTemplateActionSettings",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("smsContentTemplateId", "sms_content_template_id", 1),
            ("emailContentTemplateId", "email_content_template_id", 1),
        ],
        fields: &[&E.sms_content_template_id, &E.email_content_template_id],
    }
};

crate::runtime::model!(SetContentTemplateActionSettings);

crate::runtime::setters!(SetContentTemplateActionSettings {
    with_sms_content_template_id: sms_content_template_id: ::std::string::String,
    with_email_content_template_id: email_content_template_id: ::std::string::String,
});
