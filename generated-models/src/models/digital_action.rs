// @generated from the schema "DigitalAction"; changes made here are lost at the next generation

use crate::{
    AppendToDncActionSettings, MarkContactUncontactableActionSettings,
    SetContentTemplateActionSettings, SetSmsPhoneNumberActionSettings,
    UpdateContactColumnActionSettings,
};
use crate::runtime::Extra;

/// The schema `DigitalAction`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DigitalAction {
    /// `updateContactColumnActionSettings`: `UpdateContactColumnActionSettings`.
    #[doc(alias = "updateContactColumnActionSettings")]
    pub update_contact_column_action_settings: Option<
        Box<UpdateContactColumnActionSettings>,
    >,
    /// `doNotSendActionSettings`: `object`.
    #[doc(alias = "doNotSendActionSettings")]
    pub do_not_send_action_settings: Option<serde_json::Value>,
    /// `appendToDncActionSettings`: `AppendToDncActionSettings`.
    #[doc(alias = "appendToDncActionSettings")]
    pub append_to_dnc_action_settings: Option<Box<AppendToDncActionSettings>>,
    /// `markContactUncontactableActionSettings`: `MarkContactUncontactableActionSettings`.
    #[doc(alias = "markContactUncontactableActionSettings")]
    pub mark_contact_uncontactable_action_settings: Option<
        Box<MarkContactUncontactableActionSettings>,
    >,
    /// `markContactAddressUncontactableActionSettings`: `object`.
    #[doc(alias = "markContactAddressUncontactableActionSettings")]
    pub mark_contact_address_uncontactable_action_settings: Option<serde_json::Value>,
    /// `setContentTemplateActionSettings`: `SetContentTemplateActionSettings`.
    #[doc(alias = "setContentTemplateActionSettings")]
    pub set_content_template_action_settings: Option<
        Box<SetContentTemplateActionSettings>,
    >,
    /// `setSmsPhoneNumberActionSettings`: `SetSmsPhoneNumberActionSettings`.
    #[doc(alias = "setSmsPhoneNumberActionSettings")]
    pub set_sms_phone_number_action_settings: Option<
        Box<SetSmsPhoneNumberActionSettings>,
    >,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DigitalAction "DigitalAction" 7 {
    (
        update_contact_column_action_settings: Box<UpdateContactColumnActionSettings> = "updateContactColumnActionSettings" with_update_contact_column_action_settings,
        do_not_send_action_settings: serde_json::Value = "doNotSendActionSettings" with_do_not_send_action_settings,
        append_to_dnc_action_settings: Box<AppendToDncActionSettings> = "appendToDncActionSettings" with_append_to_dnc_action_settings,
        mark_contact_uncontactable_action_settings: Box<MarkContactUncontactableActionSettings> = "markContactUncontactableActionSettings" with_mark_contact_uncontactable_action_settings,
        mark_contact_address_uncontactable_action_settings: serde_json::Value = "markContactAddressUncontactableActionSettings" with_mark_contact_address_uncontactable_action_settings,
        set_content_template_action_settings: Box<SetContentTemplateActionSettings> = "setContentTemplateActionSettings" with_set_content_template_action_settings,
        set_sms_phone_number_action_settings: Box<SetSmsPhoneNumberActionSettings> = "setSmsPhoneNumberActionSettings" with_set_sms_phone_number_action_settings,
    )
});
