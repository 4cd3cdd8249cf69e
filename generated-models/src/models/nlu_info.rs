// @generated from the schema "NluInfo"; changes made here are lost at the next generation

use crate::{AddressableEntityRef, Intent, NluDomainVersion};
use crate::runtime::Extra;

/// The schema `NluInfo`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct NluInfo {
    /// `domain`: `AddressableEntityRef`, read-only.
    pub domain: Option<Box<AddressableEntityRef>>,
    /// `version`: `NluDomainVersion`, read-only.
    pub version: Option<Box<NluDomainVersion>>,
    /// `intents`: `array of Intent`.
    pub intents: Option<Vec<Intent>>,
    /// `engineVersion`: `string`.
    #[doc(alias = "engineVersion")]
    pub engine_version: Option<String>,
    /// `nluData`: `NluDomainVersion`.
    #[doc(alias = "nluData")]
    pub nlu_data: Option<Box<NluDomainVersion>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(NluInfo "NluInfo" 5 {
    (
        domain: Box<AddressableEntityRef> = "domain" with_domain read_only,
        version: Box<NluDomainVersion> = "version" with_version read_only,
        intents: Vec<Intent> = "intents" with_intents,
        engine_version: String = "engineVersion" with_engine_version,
        nlu_data: Box<NluDomainVersion> = "nluData" with_nlu_data,
    )
});
