// @generated from the schema "StorySetting"; changes made here are lost at the next generation

/// The schema `StorySetting`.
#[repr(C)]
pub struct StorySetting {
    /// `mention`: `InboundOnlySetting`.
    pub mention: ::std::option::Option<::std::boxed::Box<crate::InboundOnlySetting>>,
    /// `reply`: `InboundOnlySetting`.
    pub reply: ::std::option::Option<::std::boxed::Box<crate::InboundOnlySetting>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(StorySetting "StorySetting" 2 {
    (
        mention: ::std::boxed::Box<crate::InboundOnlySetting> = "mention" 0 with_mention,
        reply: ::std::boxed::Box<crate::InboundOnlySetting> = "reply" 0 with_reply,
    )
});
