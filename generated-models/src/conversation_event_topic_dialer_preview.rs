// @generated from the schema "ConversationEventTopicDialerPreview"; changes made here are lost at the next generation

/// The schema `ConversationEventTopicDialerPreview`.
pub struct ConversationEventTopicDialerPreview {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `contactId`: `string`.
    #[doc(alias = "contactId")]
    pub contact_id: ::std::option::Option<::std::string::String>,
    /// `contactListId`: `string`.
    #[doc(alias = "contactListId")]
    pub contact_list_id: ::std::option::Option<::std::string::String>,
    /// `campaignId`: `string`.
    #[doc(alias = "campaignId")]
    pub campaign_id: ::std::option::Option<::std::string::String>,
    /// `phoneNumberColumns`: `array of ConversationEventTopicPhoneNumberColumn`.
    #[doc(alias = "phoneNumberColumns")]
    pub phone_number_columns: ::std::option::Option<
        ::std::vec::Vec<crate::ConversationEventTopicPhoneNumberColumn>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ConversationEventTopicDialerPreview {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        contact_id: ::std::option::Option::None,
        contact_list_id: ::std::option::Option::None,
        campaign_id: ::std::option::Option::None,
        phone_number_columns: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ConversationEventTopicDialerPreview = &<ConversationEventTopicDialerPreview as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ConversationEventTopicDialerPreview",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 0),
            ("contactId", "contact_id", 0),
            ("contactListId", "contact_list_id", 0),
            ("campaignId", "campaign_id", 0),
            ("phoneNumberColumns", "phone_number_columns", 0),
        ],
        fields: &[
            &E.id,
            &E.contact_id,
            &E.contact_list_id,
            &E.campaign_id,
            &E.phone_number_columns,
        ],
    }
};

crate::runtime::model!(ConversationEventTopicDialerPreview);

crate::runtime::setters!(ConversationEventTopicDialerPreview {
    with_id: id: ::std::string::String,
    with_contact_id: contact_id: ::std::string::String,
    with_contact_list_id: contact_list_id: ::std::string::String,
    with_campaign_id: campaign_id: ::std::string::String,
    with_phone_number_columns: phone_number_columns: ::std::vec::Vec<crate::ConversationEventTopicPhoneNumberColumn>,
});
