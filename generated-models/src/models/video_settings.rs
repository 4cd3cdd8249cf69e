// @generated from the schema "VideoSettings"; changes made here are lost at the next generation

use crate::{AgentVideoSettings, UserVideoSettings};
use crate::runtime::Extra;

/// The schema `VideoSettings`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct VideoSettings {
    /// `enabled`: `boolean`.
    pub enabled: Option<bool>,
    /// `agent`: `AgentVideoSettings`.
    pub agent: Option<Box<AgentVideoSettings>>,
    /// `user`: `UserVideoSettings`.
    pub user: Option<Box<UserVideoSettings>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(VideoSettings "VideoSettings" 3 {
    (
        enabled: bool = "enabled" with_enabled,
        agent: Box<AgentVideoSettings> = "agent" with_agent,
        user: Box<UserVideoSettings> = "user" with_user,
    )
});
