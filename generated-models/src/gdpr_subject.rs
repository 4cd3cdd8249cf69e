// @generated from the schema "GDPRSubject"; changes made here are lost at the next generation

/// The schema `GDPRSubject`.
#[repr(C)]
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

crate::runtime::model!(GDPRSubject "GDPRSubject" 10 {
    (
        name: ::std::string::String = "name" 0 with_name,
        user_id: ::std::string::String = "userId" 0 with_user_id,
        external_contact_id: ::std::string::String = "externalContactId" 0 with_external_contact_id,
        dialer_contact_id: ::std::boxed::Box<crate::DialerContactId> = "dialerContactId" 0 with_dialer_contact_id,
        journey_customer: ::std::boxed::Box<crate::GDPRJourneyCustomer> = "journeyCustomer" 0 with_journey_customer,
        social_handle: ::std::boxed::Box<crate::SocialHandle> = "socialHandle" 0 with_social_handle,
        external_id: ::std::string::String = "externalId" 0 with_external_id,
        addresses: ::std::vec::Vec<::std::string::String> = "addresses" 0 with_addresses,
        phone_numbers: ::std::vec::Vec<::std::string::String> = "phoneNumbers" 0 with_phone_numbers,
        email_addresses: ::std::vec::Vec<::std::string::String> = "emailAddresses" 0 with_email_addresses,
    )
});
