// @generated from the schema "OutboundMessagingEmailCampaignConfigChangeSmsPhoneNumberRef"; changes made here are lost at the next generation

/// The schema `OutboundMessagingEmailCampaignConfigChangeSmsPhoneNumberRef`.
pub struct OutboundMessagingEmailCampaignConfigChangeSmsPhoneNumberRef {
    /// `phoneNumber`: `string`.
    #[doc(alias = "phoneNumber")]
    pub phone_number: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model
for OutboundMessagingEmailCampaignConfigChangeSmsPhoneNumberRef {
    const EMPTY: Self = Self {
        phone_number: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &OutboundMessagingEmailCampaignConfigChangeSmsPhoneNumberRef = &<OutboundMessagingEmailCampaignConfigChangeSmsPhoneNumberRef as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "OutboundMessagingEmailCampaignConfigChangeSmsPhoneNumberRef",
        empty: E,
        extra: &E.extra,
        properties: &[("phoneNumber", "phone_number", 0)],
        fields: &[&E.phone_number],
    }
};

crate::runtime::model!(OutboundMessagingEmailCampaignConfigChangeSmsPhoneNumberRef);

crate::runtime::setters!(OutboundMessagingEmailCampaignConfigChangeSmsPhoneNumberRef {
    with_phone_number: phone_number: ::std::string::String,
});
