// @generated from the schema "WebMessagingEventPresence"; changes made here are lost at the next generation

/// The schema `WebMessagingEventPresence`.
#[repr(C)]
pub struct WebMessagingEventPresence {
    /// `type`: `string`, required.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WebMessagingEventPresence "WebMessagingEventPresence" 1 {
    (
        r#type: crate::runtime::Open<Type> = "type" 1 with_type,
    )
});

/// The property `type` of `WebMessagingEventPresence`. Known values: `Join`, `Disconnect`, `Clear`, `SignIn`, `SessionExpired`.
#[non_exhaustive]
pub enum Type {
    Join,
    Disconnect,
    Clear,
    SignIn,
    SessionExpired,
}

crate::runtime::known!(Type);

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Join, "Join"),
        (Self::Disconnect, "Disconnect"),
        (Self::Clear, "Clear"),
        (Self::SignIn, "SignIn"),
        (Self::SessionExpired, "SessionExpired"),
    ];
}
