// @generated from the schema "GDPRSubject"; changes made here are lost at the next generation

/// The schema `GDPRSubject`.
pub struct GDPRSubject {
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `userId`: `string`.
    #[doc(alias = "userId")]
    pub user_id: ::std::option::Option<::std::string::String>,
    /// `externalContactId`: `string`.
    #[doc(alias = "externalContactId")]
    pub external_contact_id: ::std::option::Option<::std::string::String>,
    /// `dialerContactId`: `DialerContactId`.
    #[doc(alias = "dialerContactId")]
    pub dialer_contact_id: ::std::option::Option<
        ::std::boxed::Box<crate::DialerContactId>,
    >,
    /// `journeyCustomer`: `GDPRJourneyCustomer`.
    #[doc(alias = "journeyCustomer")]
    pub journey_customer: ::std::option::Option<
        ::std::boxed::Box<crate::GDPRJourneyCustomer>,
    >,
    /// `socialHandle`: `SocialHandle`.
    #[doc(alias = "socialHandle")]
    pub social_handle: ::std::option::Option<::std::boxed::Box<crate::SocialHandle>>,
    /// `externalId`: `string`.
    #[doc(alias = "externalId")]
    pub external_id: ::std::option::Option<::std::string::String>,
    /// `addresses`: `array of string`.
    pub addresses: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `phoneNumbers`: `array of string`.
    #[doc(alias = "phoneNumbers")]
    pub phone_numbers: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `emailAddresses`: `array of string`.
    #[doc(alias = "emailAddresses")]
    pub email_addresses: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for GDPRSubject {
    const EMPTY: Self = Self {
        name: ::std::option::Option::None,
        user_id: ::std::option::Option::None,
        external_contact_id: ::std::option::Option::None,
        dialer_contact_id: ::std::option::Option::None,
        journey_customer: ::std::option::Option::None,
        social_handle: ::std::option::Option::None,
        external_id: ::std::option::Option::None,
        addresses: ::std::option::Option::None,
        phone_numbers: ::std::option::Option::None,
        email_addresses: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &GDPRSubject = &<GDPRSubject as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "GDPRSubject",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("name", "name", 0),
            ("userId", "user_id", 0),
            ("externalContactId", "external_contact_id", 0),
            ("dialerContactId", "dialer_contact_id", 0),
            ("journeyCustomer", "journey_customer", 0),
            ("socialHandle", "social_handle", 0),
            ("externalId", "external_id", 0),
            ("addresses", "addresses", 0),
            ("phoneNumbers", "phone_numbers", 0),
            ("emailAddresses", "email_addresses", 0),
        ],
        fields: &[
            &E.name,
            &E.user_id,
            &E.external_contact_id,
            &E.dialer_contact_id,
            &E.journey_customer,
            &E.social_handle,
            &E.external_id,
            &E.addresses,
            &E.phone_numbers,
            &E.email_addresses,
        ],
    }
};

crate::runtime::model!(GDPRSubject);

crate::runtime::setters!(GDPRSubject {
    with_name: name: ::std::string::String,
    with_user_id: user_id: ::std::string::String,
    with_external_contact_id: external_contact_id: ::std::string::String,
    with_dialer_contact_id: dialer_contact_id: ::std::boxed::Box<crate::DialerContactId>,
    with_journey_customer: journey_customer: ::std::boxed::Box<crate::GDPRJourneyCustomer>,
    with_social_handle: social_handle: ::std::boxed::Box<crate::SocialHandle>,
    with_external_id: external_id: ::std::string::String,
    with_addresses: addresses: ::std::vec::Vec<::std::string::String>,
    with_phone_numbers: phone_numbers: ::std::vec::Vec<::std::string::String>,
    with_email_addresses: email_addresses: ::std::vec::Vec<::std::string::String>,
});
