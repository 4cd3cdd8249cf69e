// @generated from the schema "DigitalAction"; changes made here are lost at the next generation

/// The schema `DigitalAction`.
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

impl crate::runtime::Model for DigitalAction {
    const EMPTY: Self = Self {
        update_contact_column_action_settings: ::std::option::Option::None,
        do_not_send_action_settings: ::std::option::Option::None,
        append_to_dnc_action_settings: ::std::option::Option::None,
        mark_contact_uncontactable_action_settings: ::std::option::Option::None,
        mark_contact_address_uncontactable_action_settings: ::std::option::Option::None,
        set_content_template_action_settings: ::std::option::Option::None,
        set_sms_phone_number_action_settings: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &DigitalAction = &<DigitalAction as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "DigitalAction",
        empty: E,
        extra: &E.extra,
        properties: &[
            (
                "updateContactColumnActionSettings",
                "update_contact_column_action_settings",
                0,
            ),
            ("doNotSendActionSettings", "do_not_send_action_settings", 0),
            ("appendToDncActionSettings", "append_to_dnc_action_settings", 0),
            (
                "markContactUncontactableActionSettings",
                "mark_contact_uncontactable_action_settings",
                0,
            ),
            (
                "markContactAddressUncontactableActionSettings",
                "mark_contact_address_uncontactable_action_settings",
                0,
            ),
            (
                "setContentTemplateActionSettings",
                "set_content_template_action_settings",
                0,
            ),
            (
                "setSmsPhoneNumberActionSettings",
                "set_sms_phone_number_action_settings",
                0,
            ),
        ],
        fields: &[
            &E.update_contact_column_action_settings,
            &E.do_not_send_action_settings,
            &E.append_to_dnc_action_settings,
            &E.mark_contact_uncontactable_action_settings,
            &E.mark_contact_address_uncontactable_action_settings,
            &E.set_content_template_action_settings,
            &E.set_sms_phone_number_action_settings,
        ],
    }
};

crate::runtime::model!(DigitalAction);

crate::runtime::setters!(DigitalAction {
    with_update_contact_column_action_settings: update_contact_column_action_settings: ::std::boxed::Box<crate::UpdateContactColumnActionSettings>,
    with_do_not_send_action_settings: do_not_send_action_settings: ::serde_json::Value,
    with_append_to_dnc_action_settings: append_to_dnc_action_settings: ::std::boxed::Box<crate::AppendToDncActionSettings>,
    with_mark_contact_uncontactable_action_settings: mark_contact_uncontactable_action_settings: ::std::boxed::Box<crate::MarkContactUncontactableActionSettings>,
    with_mark_contact_address_uncontactable_action_settings: mark_contact_address_uncontactable_action_settings: ::serde_json::Value,
    with_set_content_template_action_settings: set_content_template_action_settings: ::std::boxed::Box<crate::SetContentTemplateActionSettings>,
    with_set_sms_phone_number_action_settings: set_sms_phone_number_action_settings: ::std::boxed::Box<crate::SetSmsPhoneNumberActionSettings>,
});
