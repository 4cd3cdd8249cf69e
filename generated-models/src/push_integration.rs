// @generated from the schema "PushIntegration"; changes made here are lost at the next generation

/// The schema `PushIntegration`.
#[repr(C)]
pub struct PushIntegration {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `provider`: `string`.
    pub provider: ::std::option::Option<crate::runtime::Open<Provider>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(PushIntegration "PushIntegration" 2 {
    (
        id: ::std::string::String = "id" 2 with_id,
        provider: crate::runtime::Open<Provider> = "provider" 0 with_provider,
    )
});

/// The property `provider` of `PushIntegration`. Known values: `APNS`, `FCM`.
#[non_exhaustive]
pub enum Provider {
    Apns,
    Fcm,
}

crate::runtime::known!(Provider);

impl crate::runtime::Enum for Provider {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Apns, "APNS"),
        (Self::Fcm, "FCM"),
    ];
}
