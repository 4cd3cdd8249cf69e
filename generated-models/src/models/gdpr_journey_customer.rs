// @generated from the schema "GDPRJourneyCustomer"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `GDPRJourneyCustomer`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct GDPRJourneyCustomer {
    /// `type`: `string`.
    pub r#type: Option<String>,
    /// `id`: `string`.
    pub id: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(GDPRJourneyCustomer "GDPRJourneyCustomer" 2 {
    (
        r#type: String = "type" with_type,
        id: String = "id" with_id,
    )
});
