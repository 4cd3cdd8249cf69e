// @generated from the schema "LearningShareableContentObject"; changes made here are lost at the next generation

/// The schema `LearningShareableContentObject`.
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

impl crate::runtime::Model for LearningShareableContentObject {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        lesson_status: ::std::option::Option::None,
        exit: ::std::option::Option::None,
        location: ::std::option::Option::None,
        score_raw: ::std::option::Option::None,
        score_max: ::std::option::Option::None,
        score_min: ::std::option::Option::None,
        suspend_data: ::std::option::Option::None,
        credit: ::std::option::Option::None,
        entry: ::std::option::Option::None,
        mode: ::std::option::Option::None,
        total_time: ::std::option::Option::None,
        session_time: ::std::option::Option::None,
        href: ::std::option::Option::None,
        parameters: ::std::option::Option::None,
        launch_data: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &LearningShareableContentObject = &<LearningShareableContentObject as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "LearningShareableContentObject",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 1),
            ("lessonStatus", "lesson_status", 0),
            ("exit", "exit", 0),
            ("location", "location", 0),
            ("scoreRaw", "score_raw", 0),
            ("scoreMax", "score_max", 0),
            ("scoreMin", "score_min", 0),
            ("suspendData", "suspend_data", 0),
            ("credit", "credit", 2),
            ("entry", "entry", 2),
            ("mode", "mode", 2),
            ("totalTime", "total_time", 2),
            ("sessionTime", "session_time", 0),
            ("href", "href", 2),
            ("parameters", "parameters", 2),
            ("launchData", "launch_data", 2),
        ],
        fields: &[
            &E.id,
            &E.lesson_status,
            &E.exit,
            &E.location,
            &E.score_raw,
            &E.score_max,
            &E.score_min,
            &E.suspend_data,
            &E.credit,
            &E.entry,
            &E.mode,
            &E.total_time,
            &E.session_time,
            &E.href,
            &E.parameters,
            &E.launch_data,
        ],
    }
};

crate::runtime::model!(LearningShareableContentObject);

crate::runtime::setters!(LearningShareableContentObject {
    with_id: id: ::std::string::String,
    with_lesson_status: lesson_status: crate::runtime::Open<LessonStatus>,
    with_exit: exit: crate::runtime::Open<Exit>,
    with_location: location: ::std::string::String,
    with_score_raw: score_raw: f64,
    with_score_max: score_max: f64,
    with_score_min: score_min: f64,
    with_suspend_data: suspend_data: ::std::string::String,
    with_credit: credit: crate::runtime::Open<Credit>,
    with_entry: entry: crate::runtime::Open<Entry>,
    with_mode: mode: crate::runtime::Open<Mode>,
    with_total_time: total_time: ::std::string::String,
    with_session_time: session_time: ::std::string::String,
    with_href: href: ::std::string::String,
    with_parameters: parameters: ::std::string::String,
    with_launch_data: launch_data: ::std::string::String,
});

/// The property `lessonStatus` of `LearningShareableContentObject`. Known values: `Passed`, `Completed`, `Failed`, `Incomplete`, `Browsed`, `NotAttempted`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum LessonStatus {
    Passed,
    Completed,
    Failed,
    Incomplete,
    Browsed,
    NotAttempted,
}

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
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Exit {
    Timeout,
    Suspend,
    Logout,
    Empty,
}

impl crate::runtime::Enum for Exit {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Timeout, "Timeout"),
        (Self::Suspend, "Suspend"),
        (Self::Logout, "Logout"),
        (Self::Empty, "Empty"),
    ];
}

/// The property `credit` of `LearningShareableContentObject`. Known values: `Credit`, `NoCredit`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Credit {
    Credit,
    NoCredit,
}

impl crate::runtime::Enum for Credit {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Credit, "Credit"),
        (Self::NoCredit, "NoCredit"),
    ];
}

/// The property `entry` of `LearningShareableContentObject`. Known values: `AbInitio`, `Resume`, `Empty`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Entry {
    AbInitio,
    Resume,
    Empty,
}

impl crate::runtime::Enum for Entry {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::AbInitio, "AbInitio"),
        (Self::Resume, "Resume"),
        (Self::Empty, "Empty"),
    ];
}

/// The property `mode` of `LearningShareableContentObject`. Known values: `Browse`, `Normal`, `Review`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Mode {
    Browse,
    Normal,
    Review,
}

impl crate::runtime::Enum for Mode {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Browse, "Browse"),
        (Self::Normal, "Normal"),
        (Self::Review, "Review"),
    ];
}
