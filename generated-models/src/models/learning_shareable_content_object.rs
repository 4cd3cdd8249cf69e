// @generated from the schema "LearningShareableContentObject"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `LearningShareableContentObject`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct LearningShareableContentObject {
    /// `id`: `string`, required.
    pub id: Option<String>,
    /// `lessonStatus`: one of `Passed`, `Completed`, `Failed`, `Incomplete` and 2 more.
    #[doc(alias = "lessonStatus")]
    pub lesson_status: Option<Open<LessonStatus>>,
    /// `exit`: one of `Timeout`, `Suspend`, `Logout` and `Empty`.
    pub exit: Option<Open<Exit>>,
    /// `location`: `string`.
    pub location: Option<String>,
    /// `scoreRaw`: `number (float)`.
    #[doc(alias = "scoreRaw")]
    pub score_raw: Option<f64>,
    /// `scoreMax`: `number (float)`.
    #[doc(alias = "scoreMax")]
    pub score_max: Option<f64>,
    /// `scoreMin`: `number (float)`.
    #[doc(alias = "scoreMin")]
    pub score_min: Option<f64>,
    /// `suspendData`: `string`.
    #[doc(alias = "suspendData")]
    pub suspend_data: Option<String>,
    /// `credit`: one of `Credit` and `NoCredit`, read-only.
    pub credit: Option<Open<Credit>>,
    /// `entry`: one of `AbInitio`, `Resume` and `Empty`, read-only.
    pub entry: Option<Open<Entry>>,
    /// `mode`: one of `Browse`, `Normal` and `Review`, read-only.
    pub mode: Option<Open<Mode>>,
    /// `totalTime`: `string`, read-only.
    #[doc(alias = "totalTime")]
    pub total_time: Option<String>,
    /// `sessionTime`: `string`.
    #[doc(alias = "sessionTime")]
    pub session_time: Option<String>,
    /// `href`: `string`, read-only.
    pub href: Option<String>,
    /// `parameters`: `string`, read-only.
    pub parameters: Option<String>,
    /// `launchData`: `string`, read-only.
    #[doc(alias = "launchData")]
    pub launch_data: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(LearningShareableContentObject "LearningShareableContentObject" 16 {
    (
        id: String = "id" with_id required,
        lesson_status: Open<LessonStatus> = "lessonStatus" with_lesson_status,
        exit: Open<Exit> = "exit" with_exit,
        location: String = "location" with_location,
        score_raw: f64 = "scoreRaw" with_score_raw,
        score_max: f64 = "scoreMax" with_score_max,
        score_min: f64 = "scoreMin" with_score_min,
        suspend_data: String = "suspendData" with_suspend_data,
        credit: Open<Credit> = "credit" with_credit read_only,
        entry: Open<Entry> = "entry" with_entry read_only,
        mode: Open<Mode> = "mode" with_mode read_only,
        total_time: String = "totalTime" with_total_time read_only,
        session_time: String = "sessionTime" with_session_time,
        href: String = "href" with_href read_only,
        parameters: String = "parameters" with_parameters read_only,
        launch_data: String = "launchData" with_launch_data read_only,
    )
});

/// The property `lessonStatus` of `LearningShareableContentObject`. Known values: `Passed`, `Completed`, `Failed`, `Incomplete`, `Browsed`, `NotAttempted`.
#[repr(u16)]
#[non_exhaustive]
pub enum LessonStatus {
    Passed,
    Completed,
    Failed,
    Incomplete,
    Browsed,
    NotAttempted,
}

crate::runtime::values!(LessonStatus {
    Passed = "Passed",
    Completed = "Completed",
    Failed = "Failed",
    Incomplete = "Incomplete",
    Browsed = "Browsed",
    NotAttempted = "NotAttempted",
});

/// The property `exit` of `LearningShareableContentObject`. Known values: `Timeout`, `Suspend`, `Logout`, `Empty`.
#[repr(u16)]
#[non_exhaustive]
pub enum Exit {
    Timeout,
    Suspend,
    Logout,
    Empty,
}

crate::runtime::values!(Exit {
    Timeout = "Timeout",
    Suspend = "Suspend",
    Logout = "Logout",
    Empty = "Empty",
});

/// The property `credit` of `LearningShareableContentObject`. Known values: `Credit`, `NoCredit`.
#[repr(u16)]
#[non_exhaustive]
pub enum Credit {
    Credit,
    NoCredit,
}

crate::runtime::values!(Credit {
    Credit = "Credit",
    NoCredit = "NoCredit",
});

/// The property `entry` of `LearningShareableContentObject`. Known values: `AbInitio`, `Resume`, `Empty`.
#[repr(u16)]
#[non_exhaustive]
pub enum Entry {
    AbInitio,
    Resume,
    Empty,
}

crate::runtime::values!(Entry {
    AbInitio = "AbInitio",
    Resume = "Resume",
    Empty = "Empty",
});

/// The property `mode` of `LearningShareableContentObject`. Known values: `Browse`, `Normal`, `Review`.
#[repr(u16)]
#[non_exhaustive]
pub enum Mode {
    Browse,
    Normal,
    Review,
}

crate::runtime::values!(Mode {
    Browse = "Browse",
    Normal = "Normal",
    Review = "Review",
});
