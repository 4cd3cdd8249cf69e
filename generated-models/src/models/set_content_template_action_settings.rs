// @generated from the schema "SetContentTemplateActionSettings"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `SetContentTemplateActionSettings`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SetContentTemplateActionSettings {
    /// `smsContentTemplateId`: `string`, required.
    #[doc(alias = "smsContentTemplateId")]
    pub sms_content_template_id: Option<String>,
    /// `emailContentTemplateId`: `string`, required.
    #[doc(alias = "emailContentTemplateId")]
    pub email_content_template_id: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(SetContentTemplateActionSettings "SetContentTemplateActionSettings" 2 {
    (
        sms_content_template_id: String = "smsContentTemplateId" with_sms_content_template_id required,
        email_content_template_id: String = "emailContentTemplateId" with_email_content_template_id required,
    )
});
