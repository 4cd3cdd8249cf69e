// @generated from the schema "SourceEntity"; changes made here are lost at the next generation

use crate::ContestCompleteData;
use crate::runtime::{Extra, Open};

/// The schema `SourceEntity`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SourceEntity {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `type`: one of `ThankYou`, `Congratulations`, `HighPerformance`, `CompanyValues` and 4 more.
    pub r#type: Option<Open<Type>>,
    /// `contestCompleteData`: `ContestCompleteData`.
    #[doc(alias = "contestCompleteData")]
    pub contest_complete_data: Option<Box<ContestCompleteData>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(SourceEntity "SourceEntity" 4 {
    (
        id: String = "id" with_id read_only,
        r#type: Open<Type> = "type" with_type,
        contest_complete_data: Box<ContestCompleteData> = "contestCompleteData" with_contest_complete_data,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `type` of `SourceEntity`. Known values: `ThankYou`, `Congratulations`, `HighPerformance`, `CompanyValues`, `Competition`, `Race`, `Raffle`, `TeamGoal`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    ThankYou,
    Congratulations,
    HighPerformance,
    CompanyValues,
    Competition,
    Race,
    Raffle,
    TeamGoal,
}

crate::runtime::values!(Type {
    ThankYou = "ThankYou",
    Congratulations = "Congratulations",
    HighPerformance = "HighPerformance",
    CompanyValues = "CompanyValues",
    Competition = "Competition",
    Race = "Race",
    Raffle = "Raffle",
    TeamGoal = "TeamGoal",
});
