// @generated from the schema "DialerPreview"; changes made here are lost at the next generation

/// A contact of a campaign that an agent sees before the call.
///
/// The schema `DialerPreview`.
pub struct DialerPreview {
    /// The id of the preview.
    ///
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// The contact to call.
    ///
    /// `contactId`: `string`.
    #[doc(alias = "contactId")]
    pub contact_id: ::std::option::Option<::std::string::String>,
    /// The list that the contact is on.
    ///
    /// `contactListId`: `string`.
    #[doc(alias = "contactListId")]
    pub contact_list_id: ::std::option::Option<::std::string::String>,
    /// The campaign that calls.
    ///
    /// `campaignId`: `string`.
    #[doc(alias = "campaignId")]
    pub campaign_id: ::std::option::Option<::std::string::String>,
    /// Which columns of the list hold phone numbers.
    ///
    /// `phoneNumberColumns`: `array of PhoneNumberColumn`.
    #[doc(alias = "phoneNumberColumns")]
    pub phone_number_columns: ::std::option::Option<
        ::std::vec::Vec<crate::PhoneNumberColumn>,
    >,
    /// Whether the call is answered for the agent.
    ///
    /// `callbackAutoAnswer`: `boolean`.
    #[doc(alias = "callbackAutoAnswer")]
    pub callback_auto_answer: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for DialerPreview {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        contact_id: ::std::option::Option::None,
        contact_list_id: ::std::option::Option::None,
        campaign_id: ::std::option::Option::None,
        phone_number_columns: ::std::option::Option::None,
        callback_auto_answer: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &DialerPreview = &<DialerPreview as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "DialerPreview",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 0),
            ("contactId", "contact_id", 0),
            ("contactListId", "contact_list_id", 0),
            ("campaignId", "campaign_id", 0),
            ("phoneNumberColumns", "phone_number_columns", 0),
            ("callbackAutoAnswer", "callback_auto_answer", 0),
        ],
        fields: &[
            &E.id,
            &E.contact_id,
            &E.contact_list_id,
            &E.campaign_id,
            &E.phone_number_columns,
            &E.callback_auto_answer,
        ],
    }
};

crate::runtime::model!(DialerPreview);

crate::runtime::setters!(DialerPreview {
    with_id: id: ::std::string::String,
    with_contact_id: contact_id: ::std::string::String,
    with_contact_list_id: contact_list_id: ::std::string::String,
    with_campaign_id: campaign_id: ::std::string::String,
    with_phone_number_columns: phone_number_columns: ::std::vec::Vec<crate::PhoneNumberColumn>,
    with_callback_auto_answer: callback_auto_answer: bool,
});
