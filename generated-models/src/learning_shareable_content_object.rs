// @generated from the schema "LearningShareableContentObject"; changes made here are lost at the next generation

/// The schema `LearningShareableContentObject`.
#[repr(C)]
pub struct LearningShareableContentObject {
    /// `id`: `string`, required.
    pub id: ::std::option::Option<::std::string::String>,
    /// `lessonStatus`: `string`.
    #[doc(alias = "lessonStatus")]
    pub lesson_status: ::std::option::Option<crate::runtime::Open<LessonStatus>>,
    /// `exit`: `string`.
    pub exit: ::std::option::Option<crate::runtime::Open<Exit>>,
    /// `location`: `string`.
    pub location: ::std::option::Option<::std::string::String>,
    /// `scoreRaw`: `number (float)`.
    #[doc(alias = "scoreRaw")]
    pub score_raw: ::std::option::Option<f64>,
    /// `scoreMax`: `number (float)`.
    #[doc(alias = "scoreMax")]
    pub score_max: ::std::option::Option<f64>,
    /// `scoreMin`: `number (float)`.
    #[doc(alias = "scoreMin")]
    pub score_min: ::std::option::Option<f64>,
    /// `suspendData`: `string`.
    #[doc(alias = "suspendData")]
    pub suspend_data: ::std::option::Option<::std::string::String>,
    /// `credit`: `string`, read-only.
    pub credit: ::std::option::Option<crate::runtime::Open<Credit>>,
    /// `entry`: `string`, read-only.
    pub entry: ::std::option::Option<crate::runtime::Open<Entry>>,
    /// `mode`: `string`, read-only.
    pub mode: ::std::option::Option<crate::runtime::Open<Mode>>,
    /// `totalTime`: `string`, read-only.
    #[doc(alias = "totalTime")]
    pub total_time: ::std::option::Option<::std::string::String>,
    /// `sessionTime`: `string`.
    #[doc(alias = "sessionTime")]
    pub session_time: ::std::option::Option<::std::string::String>,
    /// `href`: `string`, read-only.
    pub href: ::std::option::Option<::std::string::String>,
    /// `parameters`: `string`, read-only.
    pub parameters: ::std::option::Option<::std::string::String>,
    /// `launchData`: `string`, read-only.
    #[doc(alias = "launchData")]
    pub launch_data: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(LearningShareableContentObject "LearningShareableContentObject" 16 {
    (
        id: ::std::string::String = "id" 1 with_id,
        lesson_status: crate::runtime::Open<LessonStatus> = "lessonStatus" 0 with_lesson_status,
        exit: crate::runtime::Open<Exit> = "exit" 0 with_exit,
        location: ::std::string::String = "location" 0 with_location,
        score_raw: f64 = "scoreRaw" 0 with_score_raw,
        score_max: f64 = "scoreMax" 0 with_score_max,
        score_min: f64 = "scoreMin" 0 with_score_min,
        suspend_data: ::std::string::String = "suspendData" 0 with_suspend_data,
        credit: crate::runtime::Open<Credit> = "credit" 2 with_credit,
        entry: crate::runtime::Open<Entry> = "entry" 2 with_entry,
        mode: crate::runtime::Open<Mode> = "mode" 2 with_mode,
        total_time: ::std::string::String = "totalTime" 2 with_total_time,
        session_time: ::std::string::String = "sessionTime" 0 with_session_time,
        href: ::std::string::String = "href" 2 with_href,
        parameters: ::std::string::String = "parameters" 2 with_parameters,
        launch_data: ::std::string::String = "launchData" 2 with_launch_data,
    )
});

/// The property `lessonStatus` of `LearningShareableContentObject`. Known values: `Passed`, `Completed`, `Failed`, `Incomplete`, `Browsed`, `NotAttempted`.
#[non_exhaustive]
pub enum LessonStatus {
    Passed,
    Completed,
    Failed,
    Incomplete,
    Browsed,
    NotAttempted,
}

crate::runtime::known!(LessonStatus);

impl crate::runtime::Enum for LessonStatus {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Passed, "Passed"),
        (Self::Completed, "Completed"),
        (Self::Failed, "Failed"),
        (Self::Incomplete, "Incomplete"),
        (Self::Browsed, "Browsed"),
        (Self::NotAttempted, "NotAttempted"),
    ];
}

/// The property `exit` of `LearningShareableContentObject`. Known values: `Timeout`, `Suspend`, `Logout`, `Empty`.
#[non_exhaustive]
pub enum Exit {
    Timeout,
    Suspend,
    Logout,
    Empty,
}

crate::runtime::known!(Exit);

impl crate::runtime::Enum for Exit {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Timeout, "Timeout"),
        (Self::Suspend, "Suspend"),
        (Self::Logout, "Logout"),
        (Self::Empty, "Empty"),
    ];
}

/// The property `credit` of `LearningShareableContentObject`. Known values: `Credit`, `NoCredit`.
#[non_exhaustive]
pub enum Credit {
    Credit,
    NoCredit,
}

crate::runtime::known!(Credit);

impl crate::runtime::Enum for Credit {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Credit, "Credit"),
        (Self::NoCredit, "NoCredit"),
    ];
}

/// The property `entry` of `LearningShareableContentObject`. Known values: `AbInitio`, `Resume`, `Empty`.
#[non_exhaustive]
pub enum Entry {
    AbInitio,
    Resume,
    Empty,
}

crate::runtime::known!(Entry);

impl crate::runtime::Enum for Entry {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::AbInitio, "AbInitio"),
        (Self::Resume, "Resume"),
        (Self::Empty, "Empty"),
    ];
}

/// The property `mode` of `LearningShareableContentObject`. Known values: `Browse`, `Normal`, `Review`.
#[non_exhaustive]
pub enum Mode {
    Browse,
    Normal,
    Review,
}

crate::runtime::known!(Mode);

impl crate::runtime::Enum for Mode {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Browse, "Browse"),
        (Self::Normal, "Normal"),
        (Self::Review, "Review"),
    ];
}
