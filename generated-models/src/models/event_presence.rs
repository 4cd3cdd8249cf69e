// @generated from the schema "EventPresence"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `EventPresence`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct EventPresence {
    /// `type`: one of `Join`, `Disconnect`, `Clear`, `SignIn` and `SessionExpired`, required.
    pub r#type: Option<Open<Type>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(EventPresence "EventPresence" 1 {
    (
        r#type: Open<Type> = "type" with_type required,
    )
});

/// The property `type` of `EventPresence`. Known values: `Join`, `Disconnect`, `Clear`, `SignIn`, `SessionExpired`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    Join,
    Disconnect,
    Clear,
    SignIn,
    SessionExpired,
}

crate::runtime::values!(Type {
    Join = "Join",
    Disconnect = "Disconnect",
    Clear = "Clear",
    SignIn = "SignIn",
    SessionExpired = "SessionExpired",
});
