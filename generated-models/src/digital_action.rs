// @generated from the schema "DigitalAction"; changes made here are lost at the next generation

/// The schema `DigitalAction`.
#[repr(C)]
pub struct DigitalAction {
    /// `updateContactColumnActionSettings`: `UpdateContactColumnActionSettings`.
    #[doc(alias = "updateContactColumnActionSettings")]
    pub update_contact_column_action_settings: ::std::option::Option<
        ::std::boxed::Box<crate::UpdateContactColumnActionSettings>,
    >,
    /// `doNotSendActionSettings`: `object`.
    #[doc(alias = "doNotSendActionSettings")]
    pub do_not_send_action_settings: ::std::option::Option<::serde_json::Value>,
    /// `appendToDncActionSettings`: `AppendToDncActionSettings`.
    #[doc(alias = "appendToDncActionSettings")]
    pub append_to_dnc_action_settings: ::std::option::Option<
        ::std::boxed::Box<crate::AppendToDncActionSettings>,
    >,
    /// `markContactUncontactableActionSettings`: `MarkContactUncontactableActionSettings`.
    #[doc(alias = "markContactUncontactableActionSettings")]
    pub mark_contact_uncontactable_action_settings: ::std::option::Option<
        ::std::boxed::Box<crate::MarkContactUncontactableActionSettings>,
    >,
    /// `markContactAddressUncontactableActionSettings`: `object`.
    #[doc(alias = "markContactAddressUncontactableActionSettings")]
    pub mark_contact_address_uncontactable_action_settings: ::std::option::Option<
        ::serde_json::Value,
    >,
    /// `setContentTemplateActionSettings`: `SetContentTemplateActionSettings`.
    #[doc(alias = "setContentTemplateActionSettings")]
    pub set_content_template_action_settings: ::std::option::Option<
        ::std::boxed::Box<crate::SetContentTemplateActionSettings>,
    >,
    /// `setSmsPhoneNumberActionSettings`: `SetSmsPhoneNumberActionSettings`.
    #[doc(alias = "setSmsPhoneNumberActionSettings")]
    pub set_sms_phone_number_action_settings: ::std::option::Option<
        ::std::boxed::Box<crate::SetSmsPhoneNumberActionSettings>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(DigitalAction "DigitalAction" 7 {
    (
        update_contact_column_action_settings: ::std::boxed::Box<crate::UpdateContactColumnActionSettings> = "updateContactColumnActionSettings" 0 with_update_contact_column_action_settings,
        do_not_send_action_settings: ::serde_json::Value = "doNotSendActionSettings" 0 with_do_not_send_action_settings,
        append_to_dnc_action_settings: ::std::boxed::Box<crate::AppendToDncActionSettings> = "appendToDncActionSettings" 0 with_append_to_dnc_action_settings,
        mark_contact_uncontactable_action_settings: ::std::boxed::Box<crate::MarkContactUncontactableActionSettings> = "markContactUncontactableActionSettings" 0 with_mark_contact_uncontactable_action_settings,
        mark_contact_address_uncontactable_action_settings: ::serde_json::Value = "markContactAddressUncontactableActionSettings" 0 with_mark_contact_address_uncontactable_action_settings,
        set_content_template_action_settings: ::std::boxed::Box<crate::SetContentTemplateActionSettings> = "setContentTemplateActionSettings" 0 with_set_content_template_action_settings,
        set_sms_phone_number_action_settings: ::std::boxed::Box<crate::SetSmsPhoneNumberActionSettings> = "setSmsPhoneNumberActionSettings" 0 with_set_sms_phone_number_action_settings,
    )
});
