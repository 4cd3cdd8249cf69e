// @generated from the schema "PushIntegration"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `PushIntegration`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct PushIntegration {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `provider`: one of `APNS` and `FCM`.
    pub provider: Option<Open<Provider>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(PushIntegration "PushIntegration" 2 {
    (
        id: String = "id" with_id read_only,
        provider: Open<Provider> = "provider" with_provider,
    )
});

/// The property `provider` of `PushIntegration`. Known values: `APNS`, `FCM`.
#[repr(u16)]
#[non_exhaustive]
pub enum Provider {
    Apns,
    Fcm,
}

crate::runtime::values!(Provider {
    Apns = "APNS",
    Fcm = "FCM",
});
