// @generated from the schema "GDPRSubject"; changes made here are lost at the next generation

use crate::{DialerContactId, GDPRJourneyCustomer, SocialHandle};
use crate::runtime::Extra;

/// The schema `GDPRSubject`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct GDPRSubject {
    /// `name`: `string`.
    pub name: Option<String>,
    /// `userId`: `string`.
    #[doc(alias = "userId")]
    pub user_id: Option<String>,
    /// `externalContactId`: `string`.
    #[doc(alias = "externalContactId")]
    pub external_contact_id: Option<String>,
    /// `dialerContactId`: `DialerContactId`.
    #[doc(alias = "dialerContactId")]
    pub dialer_contact_id: Option<Box<DialerContactId>>,
    /// `journeyCustomer`: `GDPRJourneyCustomer`.
    #[doc(alias = "journeyCustomer")]
    pub journey_customer: Option<Box<GDPRJourneyCustomer>>,
    /// `socialHandle`: `SocialHandle`.
    #[doc(alias = "socialHandle")]
    pub social_handle: Option<Box<SocialHandle>>,
    /// `externalId`: `string`.
    #[doc(alias = "externalId")]
    pub external_id: Option<String>,
    /// `addresses`: `array of string`.
    pub addresses: Option<Vec<String>>,
    /// `phoneNumbers`: `array of string`.
    #[doc(alias = "phoneNumbers")]
    pub phone_numbers: Option<Vec<String>>,
    /// `emailAddresses`: `array of string`.
    #[doc(alias = "emailAddresses")]
    pub email_addresses: Option<Vec<String>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(GDPRSubject "GDPRSubject" 10 {
    (
        name: String = "name" with_name,
        user_id: String = "userId" with_user_id,
        external_contact_id: String = "externalContactId" with_external_contact_id,
        dialer_contact_id: Box<DialerContactId> = "dialerContactId" with_dialer_contact_id,
        journey_customer: Box<GDPRJourneyCustomer> = "journeyCustomer" with_journey_customer,
        social_handle: Box<SocialHandle> = "socialHandle" with_social_handle,
        external_id: String = "externalId" with_external_id,
        addresses: Vec<String> = "addresses" with_addresses,
        phone_numbers: Vec<String> = "phoneNumbers" with_phone_numbers,
        email_addresses: Vec<String> = "emailAddresses" with_email_addresses,
    )
});
