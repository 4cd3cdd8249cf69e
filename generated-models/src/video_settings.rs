// @generated from the schema "VideoSettings"; changes made here are lost at the next generation

/// The schema `VideoSettings`.
#[repr(C)]
pub struct VideoSettings {
    /// `enabled`: `boolean`.
    pub enabled: ::std::option::Option<bool>,
    /// `agent`: `AgentVideoSettings`.
    pub agent: ::std::option::Option<::std::boxed::Box<crate::AgentVideoSettings>>,
    /// `user`: `UserVideoSettings`.
    pub user: ::std::option::Option<::std::boxed::Box<crate::UserVideoSettings>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(VideoSettings "VideoSettings" 3 {
    (
        enabled: bool = "enabled" 0 with_enabled,
        agent: ::std::boxed::Box<crate::AgentVideoSettings> = "agent" 0 with_agent,
        user: ::std::boxed::Box<crate::UserVideoSettings> = "user" 0 with_user,
    )
});
