// @generated from the schema "LineStatus"; changes made here are lost at the next generation

use crate::runtime::{DateTime, Extra};

/// The schema `LineStatus`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct LineStatus {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `reachable`: `boolean`.
    pub reachable: Option<bool>,
    /// `addressOfRecord`: `string`.
    #[doc(alias = "addressOfRecord")]
    pub address_of_record: Option<String>,
    /// `contactAddresses`: `array of string`.
    #[doc(alias = "contactAddresses")]
    pub contact_addresses: Option<Vec<String>>,
    /// `reachableStateTime`: `string (date-time)`.
    #[doc(alias = "reachableStateTime")]
    pub reachable_state_time: Option<DateTime>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(LineStatus "LineStatus" 5 {
    (
        id: String = "id" with_id,
        reachable: bool = "reachable" with_reachable,
        address_of_record: String = "addressOfRecord" with_address_of_record,
        contact_addresses: Vec<String> = "contactAddresses" with_contact_addresses,
        reachable_state_time: DateTime = "reachableStateTime" with_reachable_state_time,
    )
});
