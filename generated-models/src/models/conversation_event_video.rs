// @generated from the schema "ConversationEventVideo"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `ConversationEventVideo`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ConversationEventVideo {
    /// `type`: one of `Offering`, `OfferingExpired`, `OfferingAccepted` and `OfferingRejected`, required.
    pub r#type: Option<Open<Type>>,
    /// `offeringId`: `string`.
    #[doc(alias = "offeringId")]
    pub offering_id: Option<String>,
    /// `jwt`: `string`.
    pub jwt: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ConversationEventVideo "ConversationEventVideo" 3 {
    (
        r#type: Open<Type> = "type" with_type required,
        offering_id: String = "offeringId" with_offering_id,
        jwt: String = "jwt" with_jwt secret,
    )
});

/// The property `type` of `ConversationEventVideo`. Known values: `Offering`, `OfferingExpired`, `OfferingAccepted`, `OfferingRejected`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    Offering,
    OfferingExpired,
    OfferingAccepted,
    OfferingRejected,
}

crate::runtime::values!(Type {
    Offering = "Offering",
    OfferingExpired = "OfferingExpired",
    OfferingAccepted = "OfferingAccepted",
    OfferingRejected = "OfferingRejected",
});
