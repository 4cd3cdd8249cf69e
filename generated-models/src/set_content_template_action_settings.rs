// @generated from the schema "SetContentTemplateActionSettings"; changes made here are lost at the next generation

/// The schema `SetContentTemplateActionSettings`.
#[repr(C)]
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

crate::runtime::model!(SetContentTemplateActionSettings "SetContentTemplateActionSettings" 2 {
    (
        sms_content_template_id: ::std::string::String = "smsContentTemplateId" 1 with_sms_content_template_id,
        email_content_template_id: ::std::string::String = "emailContentTemplateId" 1 with_email_content_template_id,
    )
});
